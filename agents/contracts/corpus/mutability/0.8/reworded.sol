// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Shares {
    mapping(address => uint256) internal units;
    uint256 internal bonus;

    function buy() external payable {
        units[msg.sender] += msg.value;
    }

    function sell(uint256 count) external {
        require(units[msg.sender] >= count);
        units[msg.sender] -= count;
        payable(msg.sender).transfer(count);
    }

    function worth(address holder, uint256 rate) external returns (uint256) {
        require(rate < 100);
        units[holder] = (units[holder] * rate) / 10;
        return units[holder];
    }
}
