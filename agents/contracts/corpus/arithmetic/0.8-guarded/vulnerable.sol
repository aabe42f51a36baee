// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Points {
    mapping(address => uint256) public points;

    function move(address to, uint256 amount) external {
        unchecked {
            points[msg.sender] -= amount;
            points[to] += amount;
        }
    }
}
