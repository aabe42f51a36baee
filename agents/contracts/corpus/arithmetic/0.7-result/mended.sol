// SPDX-License-Identifier: MIT
pragma solidity ^0.7.0;

contract Counters {
    mapping(address => uint128) public counts;

    function sub(uint128 x, uint128 y) private pure returns (uint128 z) {
        require((z = x - y) <= x, "too few");
    }

    function lower(uint128 by) external {
        counts[msg.sender] = sub(counts[msg.sender], by);
    }

    function set(uint256 value) external {
        require(value < 1 << 128, "too large");
        counts[msg.sender] = uint128(value);
    }
}
