// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Points {
    mapping(address => uint256) public points;
    uint256 public extra;

    function move(address to, uint256 amount, uint256 more) external {
        if (points[msg.sender] < amount) revert();
        unchecked {
            points[msg.sender] -= amount;
            points[to] += amount + more;
        }
    }
}
